-- Event.objects.order_by('pk')
--     .values_list(Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values('starts_at')[:1]), DateField()))

SELECT
  CAST((
    SELECT
      min_by(`U0`.`starts_at`, struct(1)) AS `starts_at`
    FROM `example_event` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_event`.`id`
      )
  ) AS DATE) AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
