-- Event.objects.values('title')
--     .annotate(a=Cast(Max('starts_at'), DateField()), b=Cast(Min('day'), DateField()))

SELECT
  `example_event`.`title` AS `title`,
  CAST(MAX(`example_event`.`starts_at`) AS DATE) AS `a`,
  MIN(`example_event`.`day`) AS `b`
FROM `example_event`
GROUP BY
  `example_event`.`title`;
-- parameters: ()
