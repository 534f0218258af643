-- Event.objects.filter(Exists(Event.objects.filter(pk=OuterRef('pk')).annotate(x=MINUTES / 4).filter(x=F('x') * 1, x__gt=7.4)))

SELECT
  "example_event_outer"."id",
  "example_event_outer"."title",
  "example_event_outer"."starts_at",
  "example_event_outer"."ends_at",
  "example_event_outer"."day",
  "example_event_outer"."deadline",
  "example_event_outer"."opens",
  "example_event_outer"."closes",
  "example_event_outer"."length",
  "example_event_outer"."pause"
FROM "example_event" AS "example_event_outer"
WHERE
  EXISTS(
    SELECT
      1 AS "a"
    FROM "example_event" AS "u0"
    WHERE
      (
        "u0"."id" = (
          "example_event_outer"."id"
        )
        AND (
          CAST(toMinute("u0"."starts_at") AS Nullable(Decimal(76, 20))) / %s
        ) = (
          (
            CAST(toMinute("u0"."starts_at") AS Nullable(Decimal(76, 20))) / %s
          ) * %s
        )
        AND (
          CAST(toMinute("u0"."starts_at") AS Nullable(Decimal(76, 20))) / %s
        ) > %s
      )
  );
-- parameters: (4, 4, 1, 4, 7)
