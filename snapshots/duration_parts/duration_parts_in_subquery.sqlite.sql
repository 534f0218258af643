-- EVENTS.filter(pk__in=Event.objects.annotate(n=ExtractDay('pause')).filter(n=-1).values('pk'))
--     .values_list('pk')

SELECT
  "example_event"."id" AS "pk"
FROM "example_event"
WHERE
  "example_event"."id" IN (
    SELECT
      "U0"."id" AS "pk"
    FROM "example_event" AS "U0"
    WHERE
      (
        (
          (
            "U0"."pause" - (
              (
                "U0"."pause" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (-1,)
