-- EVENTS.annotate(v=Subquery(Event.objects.filter(pk=OuterRef('pk')).values(v=DAY)))
--     .filter(Q(v__isnull=True) & ~Q(v__gt='2024-01-01'))
--     .values('pk')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
WHERE
  (
    (
      SELECT
        CAST(NULL AS DATE) AS "V"
      FROM "EXAMPLE_EVENT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_EVENT"."ID"
        )
    ) IS NULL
    AND NOT (
      (
        SELECT
          CAST(NULL AS DATE) AS "V"
        FROM "EXAMPLE_EVENT" "U0"
        WHERE
          "U0"."ID" = (
            "EXAMPLE_EVENT"."ID"
          )
      ) > %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (datetime.date(2024, 1, 1),)
