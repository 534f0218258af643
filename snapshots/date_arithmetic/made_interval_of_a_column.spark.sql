-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('months'), DateTimeField()), ExpressionWrapper(F('pub_date') - made('days'), DateTimeField()))

SELECT
  (
    timestampadd(MONTH, `example_entry`.`rating` * 1, CAST(`example_entry`.`pub_date` AS TIMESTAMP))
  ) AS `expressionwrapper1`,
  timestamp_micros(
    unix_micros(CAST(`example_entry`.`pub_date` AS TIMESTAMP)) - (
      `example_entry`.`rating` * 86400000000
    )
  ) AS `expressionwrapper2`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
