-- Measurement.objects.annotate(x=truth_of(Q(is_valid=True) & ~Q(big__gt=1)))
--     .values('x')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(x=True))

SELECT
  "GROUPED"."KEY1" AS "X",
  COUNT("GROUPED"."EXAMPLE_MEASUREMENT_ID") AS "N"
FROM (
  SELECT
    (
      CASE
        WHEN "EXAMPLE_MEASUREMENT"."IS_VALID" = 1
        AND NOT (
          "EXAMPLE_MEASUREMENT"."BIG" > %s AND "EXAMPLE_MEASUREMENT"."BIG" IS NOT NULL
        )
        THEN 1
        WHEN NOT (
          "EXAMPLE_MEASUREMENT"."IS_VALID" = 1
          AND NOT (
            "EXAMPLE_MEASUREMENT"."BIG" > %s AND "EXAMPLE_MEASUREMENT"."BIG" IS NOT NULL
          )
        )
        THEN 0
      END
    ) AS "KEY1",
    "EXAMPLE_MEASUREMENT"."ID" AS "EXAMPLE_MEASUREMENT_ID"
  FROM "EXAMPLE_MEASUREMENT"
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1"
HAVING
  (
    COUNT("GROUPED"."EXAMPLE_MEASUREMENT_ID") > %s OR "GROUPED"."KEY1" = 1
  );
-- parameters: (1, 1, 1)
