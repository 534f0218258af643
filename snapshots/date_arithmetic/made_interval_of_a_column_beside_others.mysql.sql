-- Entry.objects.order_by('pk')
--     .values_list(ExpressionWrapper(F('pub_date') + made('weeks => 2, hours'), DateTimeField()))

SELECT
  DATE_ADD(
    CAST(`example_entry`.`pub_date` AS DATETIME(6)),
    INTERVAL (
      CAST(`example_entry`.`rating` AS SIGNED) * 3600000000 + 1209600000000
    ) MICROSECOND
  ) AS `expressionwrapper1`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
