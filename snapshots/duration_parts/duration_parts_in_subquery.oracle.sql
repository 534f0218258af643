-- EVENTS.filter(pk__in=Event.objects.annotate(n=ExtractDay('pause')).filter(n=-1).values('pk'))
--     .values_list('pk')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
WHERE
  "EXAMPLE_EVENT"."ID" IN (
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_EVENT" "U0"
    WHERE
      (
        TRUNC(TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + "U0"."PAUSE") - TO_DATE('2000-01-01', 'YYYY-MM-DD')
      ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (-1,)
