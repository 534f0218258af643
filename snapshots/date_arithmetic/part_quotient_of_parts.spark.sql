-- Entry.objects.order_by('pk').values_list(ExtractDay('pub_date') / ExtractMonth('pub_date'))

SELECT
  (
    CAST(day(`example_entry`.`pub_date`) AS DECIMAL(38, 12)) / (
      month(`example_entry`.`pub_date`)
    )
  ) AS `combinedexpression1`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
