-- Event.objects.values('day__year')
--     .annotate(total=Sum('length'), most=Max('pause'))
--     .order_by('day__year')

SELECT
  (
    year(`example_event`.`day`)
  ) AS `day__year`,
  SUM(`example_event`.`length`) AS `total`,
  MAX(`example_event`.`pause`) AS `most`
FROM `example_event`
GROUP BY
  (
    year(`example_event`.`day`)
  )
ORDER BY
  1 ASC;
-- parameters: ()
