-- Event.objects.filter(Exists(Event.objects.filter(pk=OuterRef('pk')).annotate(x=MINUTES / 4).filter(x=F('x') * 1, x__gt=7.4)))

SELECT
  "EXAMPLE_EVENT"."ID",
  "EXAMPLE_EVENT"."TITLE",
  "EXAMPLE_EVENT"."STARTS_AT",
  "EXAMPLE_EVENT"."ENDS_AT",
  "EXAMPLE_EVENT"."DAY",
  "EXAMPLE_EVENT"."DEADLINE",
  "EXAMPLE_EVENT"."OPENS",
  "EXAMPLE_EVENT"."CLOSES",
  "EXAMPLE_EVENT"."LENGTH",
  "EXAMPLE_EVENT"."PAUSE"
FROM "EXAMPLE_EVENT"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_EVENT" "U0"
    WHERE
      (
        "U0"."ID" = (
          "EXAMPLE_EVENT"."ID"
        )
        AND (
          EXTRACT(MINUTE FROM "U0"."STARTS_AT") / %s
        ) = (
          (
            EXTRACT(MINUTE FROM "U0"."STARTS_AT") / %s
          ) * %s
        )
        AND (
          EXTRACT(MINUTE FROM "U0"."STARTS_AT") / %s
        ) > %s
      )
  );
-- parameters: (4, 4, 1, 4, 7)
