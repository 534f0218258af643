-- Event.objects.filter(pk__lt=9)
--     .update(deadline=Subquery(Event.objects.filter(pk=OuterRef('pk')).values('starts_at')[:1]))

UPDATE `example_event` SET `deadline` = (
  SELECT
    `u0`.`starts_at` AS `starts_at`
  FROM `example_event` AS `u0`
  WHERE
    `u0`.`id` = (
      `example_event`.`id`
    )
  LIMIT 1
)
WHERE
  `example_event`.`id` < %s;
-- parameters: (9,)
