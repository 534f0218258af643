-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") AS "p", COUNT(*) AS "n" FROM "example_entry" GROUP BY "blog_id"

-- refused: example.Entry: PERCENTILE_CONT or PERCENTILE_DISC is not supported on clickhouse@26.3: number the rows of each group, and take the middle ones (https://clickhouse.com/docs/sql-reference/aggregate-functions)
