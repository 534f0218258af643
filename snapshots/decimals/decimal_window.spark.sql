-- Account.objects.order_by('pk')
--     .annotate(v=Window(Lag('balance', default=Value(TINY, FINE)), order_by='pk'), w=Coalesce(Window(FirstValue('rate'), order_by='-pk'), Value(EXACT)))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  LAG(`example_account`.`balance`, 1, %s) OVER (ORDER BY `example_account`.`id`) AS `v`,
  COALESCE(
    FIRST_VALUE(`example_account`.`rate`) OVER (ORDER BY `example_account`.`id` DESC),
    %s
  ) AS `w`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'), Decimal('1.123456789012345678'))
