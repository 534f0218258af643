-- Event.objects.order_by('pk').values_list(Cast(ExtractYear('day'), CharField()))

SELECT
  CAST(YEAR(`example_event`.`day`) AS CHAR) AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
