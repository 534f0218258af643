-- _told(Q(extra__in=[{'x': True}, []]))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  (
    CASE
      WHEN CASE
        WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
        THEN CASE
          WHEN JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
          THEN 1
          WHEN NOT (
            JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
          )
          THEN 0
        END
      END = 1
      OR CASE
        WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
        THEN CASE
          WHEN JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
          THEN 1
          WHEN NOT (
            JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
          )
          THEN 0
        END
      END = 1
      THEN 1
      WHEN NOT (
        CASE
          WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          THEN CASE
            WHEN JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
            THEN 1
            WHEN NOT (
              JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
            )
            THEN 0
          END
        END = 1
        OR CASE
          WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          THEN CASE
            WHEN JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
            THEN 1
            WHEN NOT (
              JSON_EQUAL("EXAMPLE_DOCUMENT"."EXTRA", %s)
            )
            THEN 0
          END
        END = 1
      )
      THEN 0
    END
  ) AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}', '{"x": true}', '[]', '[]', '{"x": true}', '{"x": true}', '[]', '[]')
