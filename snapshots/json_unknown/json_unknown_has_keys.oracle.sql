-- _told(Q(extra__has_keys=['x', 'y']))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  (
    CASE
      WHEN CASE
        WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
        THEN CASE
          WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
          THEN 1
          WHEN NOT (
            JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
          )
          THEN 0
        END
      END = 1
      AND CASE
        WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
        THEN CASE
          WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.y')
          THEN 1
          WHEN NOT (
            JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.y')
          )
          THEN 0
        END
      END = 1
      THEN 1
      WHEN NOT (
        CASE
          WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          THEN CASE
            WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
            THEN 1
            WHEN NOT (
              JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.x')
            )
            THEN 0
          END
        END = 1
        AND CASE
          WHEN NOT "EXAMPLE_DOCUMENT"."EXTRA" IS NULL
          THEN CASE
            WHEN JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.y')
            THEN 1
            WHEN NOT (
              JSON_EXISTS("EXAMPLE_DOCUMENT"."EXTRA", '$.y')
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
-- parameters: ()
