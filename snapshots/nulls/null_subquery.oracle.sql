-- EVENTS.values('pk', v=Subquery(Event.objects.order_by('pk').values_list(DAY)[:1]))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  (
    SELECT
      CAST(NULL AS DATE) AS "VALUE1"
    FROM "EXAMPLE_EVENT" "U0"
    ORDER BY
      "U0"."ID" ASC
    FETCH FIRST 1 ROWS ONLY
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: ()
