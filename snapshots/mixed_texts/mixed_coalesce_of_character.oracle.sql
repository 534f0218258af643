-- Measurement.objects.order_by('pk')
--     .annotate(v=Coalesce(Chr(F('positive_small') % 10 + 65), 'label', Value('x')))

SELECT
  "EXAMPLE_MEASUREMENT"."ID",
  "EXAMPLE_MEASUREMENT"."LABEL",
  "EXAMPLE_MEASUREMENT"."SLUG",
  "EXAMPLE_MEASUREMENT"."URL",
  "EXAMPLE_MEASUREMENT"."SMALL",
  "EXAMPLE_MEASUREMENT"."WHOLE",
  "EXAMPLE_MEASUREMENT"."BIG",
  "EXAMPLE_MEASUREMENT"."POSITIVE",
  "EXAMPLE_MEASUREMENT"."POSITIVE_SMALL",
  "EXAMPLE_MEASUREMENT"."POSITIVE_BIG",
  "EXAMPLE_MEASUREMENT"."RATIO",
  "EXAMPLE_MEASUREMENT"."AMOUNT",
  "EXAMPLE_MEASUREMENT"."IS_VALID",
  "EXAMPLE_MEASUREMENT"."IS_CHECKED",
  "EXAMPLE_MEASUREMENT"."PAYLOAD",
  "EXAMPLE_MEASUREMENT"."ADDRESS",
  "EXAMPLE_MEASUREMENT"."TOKEN",
  COALESCE(
    CASE
      WHEN (
        (
          MOD("EXAMPLE_MEASUREMENT"."POSITIVE_SMALL", %s)
        ) + %s
      ) >= 65536
      THEN UNISTR(
        (
          '\' || TO_CHAR(
            55296 + TRUNC(
              (
                (
                  (
                    MOD("EXAMPLE_MEASUREMENT"."POSITIVE_SMALL", %s)
                  ) + %s
                ) - 65536
              ) / 1024
            ),
            'FM0XXX'
          ) || '\' || TO_CHAR(
            56320 + MOD(
              (
                (
                  MOD("EXAMPLE_MEASUREMENT"."POSITIVE_SMALL", %s)
                ) + %s
              ) - 65536,
              1024
            ),
            'FM0XXX'
          )
        )
      )
      ELSE CHR(
          (
            (
              MOD("EXAMPLE_MEASUREMENT"."POSITIVE_SMALL", %s)
            ) + %s
          ) USING NCHAR_CS
      )
    END,
    "EXAMPLE_MEASUREMENT"."LABEL",
    TO_NCHAR(%s)
  ) AS "V"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  "EXAMPLE_MEASUREMENT"."ID" ASC;
-- parameters: (10, 65, 10, 65, 10, 65, 10, 65, 'x')
