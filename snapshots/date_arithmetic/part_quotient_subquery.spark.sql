-- Event.objects.order_by('pk')
--     .values_list(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=ExtractDay('day'))[:1]) / 2)

SELECT
  (
    CAST((
      SELECT
        min_by((
          day(`U0`.`day`)
        ), struct(1)) AS `x`
      FROM `example_event` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_event`.`id`
        )
    ) AS DECIMAL(38, 12)) / %s
  ) AS `combinedexpression1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (2,)
