-- EVENTS.filter(pk__in=Event.objects.annotate(n=ExtractDay('pause')).filter(n=-1).values('pk'))
--     .values_list('pk')

SELECT
  "example_event_outer"."id" AS "pk"
FROM "example_event" AS "example_event_outer"
WHERE
  "example_event_outer"."id" IN (
    SELECT
      "u0"."id" AS "pk"
    FROM "example_event" AS "u0"
    WHERE
      (
        (
          intDiv(
            (
              "u0"."pause" - (
                (
                  "u0"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        )
      ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: (-1,)
