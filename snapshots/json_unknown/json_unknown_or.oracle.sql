-- _told(Q(extra__has_key='x') | Q(data__a=1))

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
      OR (
        INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING NUMBER) = %s
      )
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
        OR (
          INSTR(
            '-0123456789',
            DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING CLOB WITH WRAPPER), 1, 2)
          ) > 0
          AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.a' RETURNING NUMBER) = %s
        )
      )
      THEN 0
    END
  ) AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: (1, 1)
