-- Account.objects.order_by('pk')
--     .annotate(v=Window(Lag('balance', default=Value(TINY, FINE)), order_by='pk'), w=Coalesce(Window(FirstValue('rate'), order_by='-pk'), Value(EXACT)))

SELECT
  `sliced`.`id`,
  `sliced`.`owner`,
  `sliced`.`balance`,
  `sliced`.`limit`,
  `sliced`.`rate`,
  `sliced`.`v`,
  `sliced`.`w`
FROM (
  SELECT
    `example_account`.`id`,
    `example_account`.`owner`,
    `example_account`.`balance`,
    `example_account`.`limit`,
    `example_account`.`rate`,
    (
      CASE
        WHEN LAG(1, 1) OVER (ORDER BY `example_account`.`id`) = 1
        THEN LAG(`example_account`.`balance`, 1) OVER (ORDER BY `example_account`.`id`)
        ELSE %s
      END
    ) AS `v`,
    COALESCE(
      FIRST_VALUE(`example_account`.`rate`) OVER (ORDER BY `example_account`.`id` DESC),
      %s
    ) AS `w`
  FROM `example_account`
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: (Decimal('1E-18'), Decimal('1.123456789012345678'))
