-- Event.objects.filter(ends_at__year__lt=2500).aggregate(total=Sum(F('ends_at') - F('starts_at')))

SELECT
  SUM(
    (
      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
    )
  ) AS `total`
FROM `example_event`
WHERE
  `example_event`.`ends_at` < %s;
-- parameters: (datetime.datetime(2500, 1, 1, 0, 0, tzinfo=datetime.timezone.utc),)
