/** Turkish. */
import type { Catalogue } from './catalogue';

export const tr: Catalogue = {
  code: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  isDraft: true,
  language: 'Dil',

  welcome: 'Sizin için ne önemli?',
  howTo: 'Size puan veriyoruz. Puanlarınızı sizin için önemli olan konulara verin.',
  secrecy: 'Puanlarınızı kaydediyoruz. Adınızı kaydetmiyoruz.',
  start: 'Başla',
  trial: 'Bu bir denemedir. Puanlar sayılmaz.',

  groupQuestion: 'Hangi gruba aitsiniz?',
  groups: {
    residents: 'Mahalle sakinleri',
    local: 'Mahallede etkin olan kişiler',
    administration: 'Belediye yönetimi',
    politics: 'Siyaset',
    providers: 'Hizmet kuruluşları ve sosyal yardım dernekleri',
  },

  codeQuestion: 'Oy kartınızda hangi numara yazıyor?',
  codeHint: 'Numara 8 rakamdan oluşur.',
  codeLabel: 'Numara',
  codeUnknown: 'Bu numarayı tanımıyoruz. Lütfen kartınıza bir daha bakın.',
  codeAgain: 'Bu kartla daha önce puan verdiniz mi? O zaman yalnızca yeni puanlar sayılır.',

  next: 'İleri',
  back: 'Geri',
  startOver: 'Baştan başla',

  question: 'Sizin için en önemli olan ne?',
  have: { one: '1 puanınız var.', other: '{n} puanınız var.' },
  left: { one: '1 puan kaldı.', other: '{n} puan kaldı.' },
  noneLeft: 'Bütün puanlar verildi.',
  perItem: {
    one: 'Bir konuya en fazla 1 puan verebilirsiniz.',
    other: 'Bir konuya en fazla {n} puan verebilirsiniz.',
  },
  more: 'Bir puan daha: {item}',
  fewer: 'Bir puan daha az: {item}',
  given: { one: '1 puan', other: '{n} puan' },
  noMoreDots: 'Puanınız kalmadı. Önce başka bir puanı geri alın.',
  itemFull: 'Bu konuya daha fazla puan verilemez.',
  itemEmpty: 'Bu konuya puan verilmedi.',
  undo: 'Son adımı geri al',
  undone: 'Son adım geri alındı.',
  emptyBallot: 'Henüz puan vermediniz.',

  reviewTitle: 'Bu doğru mu?',
  reviewText: 'Puanlarınız bunlar. Teslim ettikten sonra burada değiştiremezsiniz.',
  unused: {
    one: '1 puanınız kaldı. Sorun değil.',
    other: '{n} puanınız kaldı. Sorun değil.',
  },
  change: 'Değiştir',
  send: 'Puanları teslim et',
  sending: 'Puanlarınız kaydediliyor…',

  thanks: 'Teşekkürler!',
  stored: 'Puanlarınız kaydedildi.',
  trialStored: 'Bu bir denemeydi. Puanlarınız sayılmaz.',
  handOver: 'Lütfen tableti sıradaki kişiye verin.',
  nextPerson: 'Sıradaki kişi',

  idleTitle: 'Hâlâ orada mısınız?',
  idleText: {
    one: '1 saniye içinde puanlarınızı sileceğiz. Sonra sıradaki kişi başlayabilir.',
    other: '{n} saniye içinde puanlarınızı sileceğiz. Sonra sıradaki kişi başlayabilir.',
  },
  idleGoOn: 'Evet, devam ediyorum',

  failed: 'Puanlarınız henüz kaydedilmedi. Lütfen yardım isteyin. Puanlarınız hâlâ burada.',
  tryAgain: 'Tekrar dene',
  refused: 'Puanlarınız sayılamadı. Lütfen yardım isteyin.',
  closed: 'Oylama sona erdi.',
  paused: 'Bu tablet şu anda kullanıma kapalı. Lütfen ekibe sorun.',
};
