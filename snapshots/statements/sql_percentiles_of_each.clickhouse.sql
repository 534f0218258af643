-- SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE "rating" > 2) AS "p", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE NOT "rating" > 2) AS "q", COUNT(*) FILTER (WHERE "rating" > 2) AS "n" FROM "example_entry"

-- refused: example.Entry: PERCENTILE_CONT or PERCENTILE_DISC is not supported on clickhouse@26.3: number the rows of each group, and take the middle ones (https://clickhouse.com/docs/sql-reference/aggregate-functions)
