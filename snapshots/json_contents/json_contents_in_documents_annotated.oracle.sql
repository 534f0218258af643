-- Document.objects.exclude(title__startswith='long')
--     .order_by('pk')
--     .annotate(found=Q(extra__in=Document.objects.filter(pk__lt=4).values('extra')))
--     .values_list('pk', 'found')

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  CASE
    WHEN CASE
      WHEN EXISTS(
        SELECT
          1
        FROM "EXAMPLE_DOCUMENT" "U0"
        WHERE
          "U0"."ID" < %s
          AND CASE
            WHEN NOT "U0"."EXTRA" IS NULL AND NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
            THEN CASE
              WHEN JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
              THEN 1
              WHEN NOT (
                JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
              )
              THEN 0
            END
          END = 1
      )
      THEN 1
      WHEN EXISTS(
        SELECT
          1
        FROM "EXAMPLE_DOCUMENT" "U0"
        WHERE
          "U0"."ID" < %s
          AND (
            CASE
              WHEN NOT "U0"."EXTRA" IS NULL AND NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
              THEN CASE
                WHEN JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
                THEN 1
                WHEN NOT (
                  JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
                )
                THEN 0
              END
            END = 1
            OR "U0"."EXTRA" IS NULL
            OR "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          )
      )
      THEN NULL
      ELSE 0
    END = 1
    THEN 1
    WHEN NOT (
      CASE
        WHEN EXISTS(
          SELECT
            1
          FROM "EXAMPLE_DOCUMENT" "U0"
          WHERE
            "U0"."ID" < %s
            AND CASE
              WHEN NOT "U0"."EXTRA" IS NULL AND NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
              THEN CASE
                WHEN JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
                THEN 1
                WHEN NOT (
                  JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
                )
                THEN 0
              END
            END = 1
        )
        THEN 1
        WHEN EXISTS(
          SELECT
            1
          FROM "EXAMPLE_DOCUMENT" "U0"
          WHERE
            "U0"."ID" < %s
            AND (
              CASE
                WHEN NOT "U0"."EXTRA" IS NULL AND NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
                THEN CASE
                  WHEN JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
                  THEN 1
                  WHEN NOT (
                    JSON_EQUAL("U0"."EXTRA", "EXAMPLE_DOCUMENT"."EXTRA")
                  )
                  THEN 0
                END
              END = 1
              OR "U0"."EXTRA" IS NULL
              OR "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
            )
        )
        THEN NULL
        ELSE 0
      END = 1
    )
    THEN 0
  END AS "FOUND"
FROM "EXAMPLE_DOCUMENT"
WHERE
  NOT (
    (
      "EXAMPLE_DOCUMENT"."TITLE" LIKE %s ESCAPE '\'
      AND NOT "EXAMPLE_DOCUMENT"."TITLE" IS NULL
    )
  )
ORDER BY
  1 ASC;
-- parameters: (4, 4, 4, 4, 'long%')
