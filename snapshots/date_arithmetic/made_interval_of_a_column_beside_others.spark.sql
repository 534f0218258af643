-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('weeks => 2, hours'), DateTimeField()))

SELECT
  timestamp_micros(
    unix_micros(CAST(`example_entry`.`pub_date` AS TIMESTAMP)) + (
      `example_entry`.`rating` * 3600000000 + 1209600000000
    )
  ) AS `expressionwrapper1`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
