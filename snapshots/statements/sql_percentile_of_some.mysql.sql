-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE "rating" > 2) AS "p" FROM "example_entry" GROUP BY "blog_id"

-- refused: example.Entry: PERCENTILE_CONT or PERCENTILE_DISC is not supported on mysql@8.4: number the rows of each group, and take the middle ones (https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html)
