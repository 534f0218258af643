-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('months'), DateTimeField()), ExpressionWrapper(F('pub_date') - made('days'), DateTimeField()))

SELECT
  (
    DATE_ADD(
      CAST(`example_entry`.`pub_date` AS DATETIME(6)),
      INTERVAL (
        CAST(`example_entry`.`rating` AS SIGNED) * 1
      ) MONTH
    )
  ) AS `expressionwrapper1`,
  DATE_SUB(
    CAST(`example_entry`.`pub_date` AS DATETIME(6)),
    INTERVAL (
      CAST(`example_entry`.`rating` AS SIGNED) * 86400000000
    ) MICROSECOND
  ) AS `expressionwrapper2`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
