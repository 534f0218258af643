-- _told(Q(data__f__range=(9, 100)))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  (
    CASE
      WHEN (
        INSTR(
          'tf[{',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        OR INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) >= %s
      )
      AND (
        INSTR(
          'n"',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        OR INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
        ) > 0
        AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) <= %s
      )
      THEN 1
      WHEN NOT (
        (
          INSTR(
            'tf[{',
            DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
          ) > 0
          OR INSTR(
            '-0123456789',
            DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
          ) > 0
          AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) >= %s
        )
        AND (
          INSTR(
            'n"',
            DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
          ) > 0
          OR INSTR(
            '-0123456789',
            DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING CLOB WITH WRAPPER), 1, 2)
          ) > 0
          AND JSON_VALUE("EXAMPLE_DOCUMENT"."DATA", '$.f' RETURNING NUMBER) <= %s
        )
      )
      THEN 0
    END
  ) AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: (9, 100, 9, 100)
