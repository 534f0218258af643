-- Event.objects.exclude(ends_at=TruncHour('starts_at'))
--     .update(title=Coalesce(NullIf(TruncHour('starts_at'), F('ends_at')), TruncHour('starts_at'), output_field=CharField()))

UPDATE "example_event" SET "title" = COALESCE(
  NULLIF(
    DATE_TRUNC('HOUR', (
      "example_event"."starts_at" AT TIME ZONE 'UTC'
    )),
    "example_event"."ends_at"
  ),
  DATE_TRUNC('HOUR', (
    "example_event"."starts_at" AT TIME ZONE 'UTC'
  ))
)
WHERE
  NOT (
    "example_event"."ends_at" = (
      DATE_TRUNC('HOUR', (
        "example_event"."starts_at" AT TIME ZONE 'UTC'
      ))
    )
    AND "example_event"."ends_at" IS NOT NULL
  );
-- parameters: ()
