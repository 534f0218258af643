-- Event.objects.filter(pk__lt=9)
--     .update(deadline=Subquery(Event.objects.filter(pk=OuterRef('pk')).values('starts_at')[:1]))

UPDATE "EXAMPLE_EVENT" SET "DEADLINE" = TRUNC(
  (
    SELECT
      "U0"."STARTS_AT" AS "STARTS_AT"
    FROM "EXAMPLE_EVENT" "U0"
    WHERE
      "U0"."ID" = (
        "EXAMPLE_EVENT"."ID"
      )
    FETCH FIRST 1 ROWS ONLY
  )
)
WHERE
  "EXAMPLE_EVENT"."ID" < %s;
-- parameters: (9,)
