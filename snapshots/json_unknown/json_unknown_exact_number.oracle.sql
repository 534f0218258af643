-- _told(Q(extra=7))

SELECT
  "EXAMPLE_DOCUMENT"."ID" AS "PK",
  (
    CASE
      WHEN INSTR(
        '-0123456789',
        DBMS_LOB.SUBSTR(
          JSON_QUERY('[' || "EXAMPLE_DOCUMENT"."EXTRA" || ']', '$[0]' RETURNING CLOB WITH WRAPPER),
          1,
          2
        )
      ) > 0
      AND JSON_VALUE('[' || "EXAMPLE_DOCUMENT"."EXTRA" || ']', '$[0]' RETURNING NUMBER) = %s
      THEN 1
      WHEN NOT (
        INSTR(
          '-0123456789',
          DBMS_LOB.SUBSTR(
            JSON_QUERY('[' || "EXAMPLE_DOCUMENT"."EXTRA" || ']', '$[0]' RETURNING CLOB WITH WRAPPER),
            1,
            2
          )
        ) > 0
        AND JSON_VALUE('[' || "EXAMPLE_DOCUMENT"."EXTRA" || ']', '$[0]' RETURNING NUMBER) = %s
      )
      THEN 0
    END
  ) AS "TOLD"
FROM "EXAMPLE_DOCUMENT"
ORDER BY
  1 ASC;
-- parameters: (7, 7)
