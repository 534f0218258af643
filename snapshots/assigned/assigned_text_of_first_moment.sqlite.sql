-- Event.objects.exclude(ends_at=TruncHour('starts_at'))
--     .update(title=Coalesce(NullIf(TruncHour('starts_at'), F('ends_at')), TruncHour('starts_at'), output_field=CharField()))

UPDATE "example_event" SET "title" = CASE
  WHEN INSTR(
    COALESCE(
      NULLIF(
        django_datetime_trunc('hour', "example_event"."starts_at", 'UTC', 'UTC'),
        "example_event"."ends_at"
      ),
      django_datetime_trunc('hour', "example_event"."starts_at", 'UTC', 'UTC')
    ),
    '.'
  ) > 0
  THEN RTRIM(
    RTRIM(
      COALESCE(
        NULLIF(
          django_datetime_trunc('hour', "example_event"."starts_at", 'UTC', 'UTC'),
          "example_event"."ends_at"
        ),
        django_datetime_trunc('hour', "example_event"."starts_at", 'UTC', 'UTC')
      ),
      '0'
    ),
    '.'
  )
  ELSE COALESCE(
    NULLIF(
      django_datetime_trunc('hour', "example_event"."starts_at", 'UTC', 'UTC'),
      "example_event"."ends_at"
    ),
    django_datetime_trunc('hour', "example_event"."starts_at", 'UTC', 'UTC')
  )
END
WHERE
  NOT (
    "example_event"."ends_at" = (
      django_datetime_trunc('hour', "example_event"."starts_at", 'UTC', 'UTC')
    )
    AND "example_event"."ends_at" IS NOT NULL
  );
-- parameters: ()
