-- Event.objects.exclude(ends_at=TruncHour('starts_at'))
--     .update(title=Coalesce(NullIf(TruncHour('starts_at'), F('ends_at')), TruncHour('starts_at'), output_field=CharField()))

UPDATE "EXAMPLE_EVENT" SET "TITLE" = RTRIM(
  RTRIM(
    TO_CHAR(
      COALESCE(
        NULLIF(
          CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT", 'HH24') AS TIMESTAMP),
          "EXAMPLE_EVENT"."ENDS_AT"
        ),
        CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT", 'HH24') AS TIMESTAMP)
      ),
      'YYYY-MM-DD HH24:MI:SS.FF6'
    ),
    '0'
  ),
  '.'
)
WHERE
  NOT (
    "EXAMPLE_EVENT"."ENDS_AT" = (
      CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT", 'HH24') AS TIMESTAMP)
    )
    AND "EXAMPLE_EVENT"."ENDS_AT" IS NOT NULL
  );
-- parameters: ()
