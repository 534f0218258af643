-- Event.objects.exclude(ends_at=TruncHour('starts_at'))
--     .update(title=Coalesce(NullIf(TruncHour('starts_at'), F('ends_at')), TruncHour('starts_at'), output_field=CharField()))

UPDATE `example_event` SET `title` = TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(
  CAST(COALESCE(
    NULLIF(
      CAST(TIMESTAMP(
        DATE(`example_event`.`starts_at`),
        MAKETIME(HOUR(`example_event`.`starts_at`), 0, 0)
      ) AS DATETIME(6)),
      `example_event`.`ends_at`
    ),
    CAST(TIMESTAMP(
      DATE(`example_event`.`starts_at`),
      MAKETIME(HOUR(`example_event`.`starts_at`), 0, 0)
    ) AS DATETIME(6))
  ) AS DATETIME(6)) AS CHAR
)))
WHERE
  NOT (
    `example_event`.`ends_at` = (
      CAST(TIMESTAMP(
        DATE(`example_event`.`starts_at`),
        MAKETIME(HOUR(`example_event`.`starts_at`), 0, 0)
      ) AS DATETIME(6))
    )
    AND `example_event`.`ends_at` IS NOT NULL
  );
-- parameters: ()
