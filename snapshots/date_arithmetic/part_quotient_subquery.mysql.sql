-- Event.objects.order_by('pk')
--     .values_list(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=ExtractDay('day'))[:1]) / 2)

SELECT
  (
    CAST((
      SELECT
        DAYOFMONTH(`u0`.`day`) AS `x`
      FROM `example_event` AS `u0`
      WHERE
        `u0`.`id` = (
          `example_event`.`id`
        )
      LIMIT 1
    ) AS DECIMAL(50, 12)) / %s
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (2,)
