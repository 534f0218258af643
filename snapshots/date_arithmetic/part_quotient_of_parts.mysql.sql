-- Entry.objects.order_by('pk').values_list(ExtractDay('pub_date') / ExtractMonth('pub_date'))

SELECT
  (
    CAST(DAYOFMONTH(`example_entry`.`pub_date`) AS DECIMAL(50, 12)) / MONTH(`example_entry`.`pub_date`)
  ) AS `combinedexpression1`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
