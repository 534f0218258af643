-- Entry.objects.order_by('pk')
--     .values_list(Func(F('pub_date'), F('rating'), template="(%(expressions)s * INTERVAL '1 month')", arg_joiner=' + ', output_field=DateTimeField()))

SELECT
  (
    timestampadd(MONTH, `example_entry`.`rating` * 1, CAST(`example_entry`.`pub_date` AS TIMESTAMP))
  ) AS `func1`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
