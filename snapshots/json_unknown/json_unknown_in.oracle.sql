-- _told(Q(extra__x__in=[True, '1']))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  (
    CASE
      WHEN DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER), 7, 1) = '[true]'
      OR (
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER), 1, 2) = '"'
        AND DBMS_LOB.COMPARE(
          TO_NCLOB(JSON_VALUE("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB)),
          TO_NCLOB(%s)
        ) = 0
      )
      THEN 1
      WHEN NOT (
        DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER), 7, 1) = '[true]'
        OR (
          DBMS_LOB.SUBSTR(JSON_QUERY("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB WITH WRAPPER), 1, 2) = '"'
          AND DBMS_LOB.COMPARE(
            TO_NCLOB(JSON_VALUE("EXAMPLE_DOCUMENT"."EXTRA", '$.x' RETURNING CLOB)),
            TO_NCLOB(%s)
          ) = 0
        )
      )
      THEN 0
    END
  ) AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: ('1', '1')
