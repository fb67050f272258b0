/* PrimeFaces' Korean where it reads like a machine's. Runs before the widgets are made: they wait for the page to be whole. */
(() => {
  'use strict';
  const korean = window.PrimeFaces && PrimeFaces.locales && PrimeFaces.locales.ko;
  if (!korean) {
    return;
  }
  Object.assign(korean, {
    am: '오전', pm: '오후', yearSuffix: '년', weekHeader: '주',
    chooseDate: '날짜 고르기', chooseMonth: '달 고르기', chooseYear: '해 고르기',
    nextMonth: '다음 달', prevMonth: '지난달', nextYear: '다음 해', prevYear: '지난해',
    reject: '아니요', clear: '지우기', emptyMessage: '고를 것이 없어요', emptyFilterMessage: '맞는 것이 없어요', emptySearchMessage: '맞는 것이 없어요',
    passwordPrompt: '비밀번호를 적어 주세요', custom: '직접', equals: '같은 것', notEquals: '다른 것'
  });
  Object.assign(korean.aria || {}, {
    collapseLabel: '접기', expandLabel: '펼치기', collapseRow: '줄 접기', expandRow: '줄 펼치기', falseLabel: '아니요', trueLabel: '예',
    firstPageLabel: '첫 쪽', lastPageLabel: '마지막 쪽', nextPageLabel: '다음 쪽', previousPageLabel: '이전 쪽', pageLabel: '{page}쪽',
    jumpToPageDropdownLabel: '쪽 고르기', jumpToPageInputLabel: '갈 쪽', rowsPerPageLabel: '한 쪽에 보일 줄 수',
    filterConstraint: '거르는 조건', filterOperator: '조건 잇기'
  });
})();
