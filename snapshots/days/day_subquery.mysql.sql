-- Event.objects.order_by('pk')
--     .values_list(Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values('starts_at')[:1]), DateField()))

SELECT
  CAST((
    SELECT
      `u0`.`starts_at` AS `starts_at`
    FROM `example_event` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_event`.`id`
      )
    LIMIT 1
  ) AS DATE) AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
