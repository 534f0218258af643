-- Entry.objects.order_by('pk')
--     .values_list(Func(F('pub_date'), F('rating'), template="(%(expressions)s * INTERVAL '1 month')", arg_joiner=' + ', output_field=DateTimeField()))

SELECT
  (
    DATE_ADD(
      CAST(`example_entry`.`pub_date` AS DATETIME(6)),
      INTERVAL (
        CAST(`example_entry`.`rating` AS SIGNED) * 1
      ) MONTH
    )
  ) AS `func1`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
