-- Measurement.objects.annotate(x=truth_of(~Q(is_checked=True)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  "GROUPED"."KEY1" AS "X",
  COUNT("GROUPED"."EXAMPLE_MEASUREMENT_ID") AS "N"
FROM (
  SELECT
    CASE
      WHEN NOT (
        "EXAMPLE_MEASUREMENT"."IS_CHECKED" = 1
        AND "EXAMPLE_MEASUREMENT"."IS_CHECKED" IS NOT NULL
      )
      THEN 1
      WHEN NOT (
        NOT (
          "EXAMPLE_MEASUREMENT"."IS_CHECKED" = 1
          AND "EXAMPLE_MEASUREMENT"."IS_CHECKED" IS NOT NULL
        )
      )
      THEN 0
    END AS "KEY1",
    "EXAMPLE_MEASUREMENT"."ID" AS "EXAMPLE_MEASUREMENT_ID"
  FROM "EXAMPLE_MEASUREMENT"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
HAVING
  (
    COUNT("GROUPED"."EXAMPLE_MEASUREMENT_ID") > %s OR "GROUPED"."KEY1" = 1
  );
-- parameters: (1,)
