-- Event.objects.order_by('pk')
--     .values_list(Cast(Case(When(pk__lt=3, then='ends_at'), default='starts_at'), DateField()))

SELECT
  CAST(CASE
    WHEN `example_event`.`id` < %s
    THEN `example_event`.`ends_at`
    ELSE `example_event`.`starts_at`
  END AS DATE) AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (3,)
