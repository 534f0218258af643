"""Statements that the servers accept: no check may find anything in them. (family, version, SQL)"""

from __future__ import annotations

GOOD: tuple[tuple[str, str, str], ...] = (
    # SQL Server, as mssql-django and ours write it
    ("tsql", "2017", "SELECT [a].[id] FROM [a] WHERE [a].[active] = 1 AND NOT ([a].[b] = %s AND [a].[b] IS NOT NULL)"),
    (
        "tsql",
        "2017",
        "SELECT CASE WHEN EXISTS(SELECT 1 AS [a] FROM [b] WHERE [b].[id] = [a].[id]) THEN 1 ELSE 0 END AS [x] FROM [a]",
    ),
    (
        "tsql",
        "2017",
        "SELECT CAST(CASE WHEN [a].[b] > ? THEN 1 WHEN NOT ([a].[b] > ?) THEN 0 END AS BIT) AS [x] FROM [a]",
    ),
    ("tsql", "2008", "SELECT TOP (3) [a].[id] FROM [a] ORDER BY [a].[id] DESC"),
    ("tsql", "2008", "SELECT TOP (0) [a].[id] FROM [a]"),
    (
        "tsql",
        "2008",
        "SELECT q.[id] FROM (SELECT [a].[id], ROW_NUMBER() OVER (ORDER BY [a].[id]) AS [rn] FROM [a]) q WHERE q.[rn] BETWEEN 2 AND 5 ORDER BY q.[rn]",
    ),
    ("tsql", "2012", "SELECT [a].[id] FROM [a] ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY"),
    ("tsql", "2017", "SELECT [q].[x] FROM (SELECT TOP (2) [a].[x] FROM [a] ORDER BY [a].[x]) AS [q]"),
    ("tsql", "2017", "SELECT [q].[x] FROM (SELECT [a].[x] FROM [a] ORDER BY [a].[x] OFFSET 0 ROWS) AS [q]"),
    (
        "tsql",
        "2017",
        "SELECT [a].[x] FROM [a] CROSS APPLY (SELECT MAX(v) AS m FROM (VALUES ([a].[x]), ([a].[y])) AS t(v)) AS q WHERE q.m > 1",
    ),
    ("tsql", "2017", "SELECT (SELECT MAX(v) FROM (VALUES ([a].[x]), ([a].[y])) AS t(v)) AS [g] FROM [a]"),
    ("tsql", "2017", "SELECT [a].[x] FROM [a] WHERE (SELECT MAX(v) FROM (VALUES ([a].[x]), (%s)) AS t(v)) > %s"),
    (
        "tsql",
        "2017",
        "SELECT SUM([a].[x]) OVER (PARTITION BY [a].[y] ORDER BY [a].[z] ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS [s] FROM [a]",
    ),
    ("tsql", "2017", "SELECT SUM(COUNT_BIG(*)) OVER (ORDER BY [a].[y]) AS [s] FROM [a] GROUP BY [a].[y]"),
    (
        "tsql",
        "2017",
        "SELECT SUM([a].[x]) OVER (ORDER BY [a].[z] RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS [s] FROM [a]",
    ),
    (
        "tsql",
        "2017",
        "MERGE INTO [t] WITH (HOLDLOCK) USING (VALUES (%s, %s)) AS s ([id], [n]) ON [t].[id] = s.[id] WHEN MATCHED THEN UPDATE SET [n] = s.[n] WHEN NOT MATCHED THEN INSERT ([id], [n]) VALUES (s.[id], s.[n]) OUTPUT INSERTED.[id];",
    ),
    ("tsql", "2017", "INSERT INTO [t] ([a], [b]) OUTPUT INSERTED.[id] VALUES (%s, %s), (%s, NULL)"),
    ("tsql", "2017", "INSERT INTO [t] DEFAULT VALUES"),
    ("tsql", "2017", "DELETE FROM [t] OUTPUT DELETED.[id] WHERE [t].[a] = @p0"),
    ("tsql", "2017", "DELETE [t] FROM [t] INNER JOIN [u] ON [t].[id] = [u].[id] WHERE [u].[a] IN (?, ?)"),
    (
        "tsql",
        "2017",
        "UPDATE [t] SET [a] = CASE WHEN [t].[b] = ? THEN ? ELSE NULL END, [c] = [t].[c] + 1 WHERE [t].[id] IN (SELECT U0.[id] FROM [u] U0)",
    ),
    ("tsql", "2017", "SELECT * FROM [t] WITH (UPDLOCK, ROWLOCK) WHERE [t].[a] = 1"),
    ("tsql", "2017", "SELECT j.v FROM OPENJSON(?) WITH (v DATE '$.d', w NVARCHAR(MAX) '$.w') AS j"),
    ("tsql", "2017", "SELECT [t].[id] FROM [t] WHERE [t].[id] IN (SELECT v FROM OPENJSON(?) WITH (v BIGINT '$'))"),
    (
        "tsql",
        "2017",
        "SELECT STRING_AGG(CAST([t].[x] AS NVARCHAR(MAX)), N',') WITHIN GROUP (ORDER BY [t].[x]) AS [s] FROM [t]",
    ),
    (
        "tsql",
        "2008",
        "SELECT STUFF((SELECT ',' + [x] FROM [t] ORDER BY [x] FOR XML PATH(''), TYPE).value('.', 'nvarchar(max)'), 1, 1, '') AS [s]",
    ),
    (
        "tsql",
        "2017",
        "SELECT DATEPART(iso_week, [t].[d]) AS [w], DATEADD(day, 1, [t].[d]) AS [n], (DATEPART(weekday, [t].[d]) + @@DATEFIRST + 5) % 7 + 1 AS [i] FROM [t]",
    ),
    ("tsql", "2017", "SELECT ([t].[a] %% 3) AS [m] FROM [t] WHERE [t].[b] LIKE %s ESCAPE '\\'"),
    ("tsql", "2017", "SELECT [t].[a] % 3 AS [m] FROM [t] WHERE [t].[b] LIKE N'50%' ESCAPE N'\\' AND [t].[c] = ?"),
    (
        "tsql",
        "2017",
        "SELECT CAST([t].[d] AS DATETIME2) AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS [z] FROM [t]",
    ),
    (
        "tsql",
        "2017",
        "SELECT CONVERT(VARCHAR(10), [t].[d], 120) AS [a], TRY_CAST([t].[x] AS INT) AS [b], LEN([t].[x] + N'.') - 1 AS [c], N'é' AS [d] FROM [t]",
    ),
    (
        "tsql",
        "2017",
        "SELECT COALESCE(JSON_QUERY([t].[j], '$.a'), JSON_VALUE([t].[j], '$.a')) AS [v] FROM [t] WHERE ISJSON([t].[j]) = 1",
    ),
    (
        "tsql",
        "2017",
        "SELECT [t].[x] COLLATE Latin1_General_100_BIN2 AS [x] FROM [t] WHERE [t].[x] COLLATE Latin1_General_100_BIN2 = ?",
    ),
    (
        "tsql",
        "2017",
        "SELECT [t].[k] AS [k], COUNT_BIG(*) AS [n] FROM (SELECT CASE WHEN [a].[age] > ? THEN ? ELSE ? END AS [k] FROM [a]) AS [t] GROUP BY [t].[k] HAVING COUNT_BIG(*) > ? ORDER BY [n] DESC",
    ),
    ("tsql", "2017", "SELECT [a].[x] + @p0 AS [k], COUNT_BIG(*) AS [n] FROM [a] GROUP BY [a].[x] + @p0"),
    (
        "tsql",
        "2017",
        "SELECT COUNT_BIG(CASE WHEN [a].[x] = ? THEN 1 END) AS [c], COUNT_BIG(DISTINCT [a].[x]) AS [d] FROM [a]",
    ),
    ("tsql", "2017", "SELECT DISTINCT [a].[x] FROM [a] ORDER BY [a].[x] ASC"),
    ("tsql", "2017", "SELECT [a].[x] FROM [a] ORDER BY CASE WHEN [a].[x] IS NULL THEN 1 ELSE 0 END, [a].[x] DESC"),
    (
        "tsql",
        "2017",
        "SELECT [a].[x] AS [x] FROM [a] UNION ALL SELECT * FROM (SELECT TOP (3) [b].[x] FROM [b] ORDER BY [b].[x]) AS [u] ORDER BY [x] OFFSET 0 ROWS FETCH NEXT 4 ROWS ONLY",
    ),
    (
        "tsql",
        "2017",
        "SELECT [a].[x] FROM [a] WHERE EXISTS(SELECT 1 AS [a] FROM (SELECT [b].[x] FROM [b] WHERE [b].[y] = [a].[y]) AS [z]) AND 1 = 0",
    ),
    ("tsql", "2017", "SELECT [a].[x] FROM [a] WHERE NOT EXISTS (SELECT [a].[x] INTERSECT SELECT [a].[y])"),
    (
        "tsql",
        "2017",
        "WITH [q] ([n]) AS (SELECT 1 UNION ALL SELECT [q].[n] + 1 FROM [q] WHERE [q].[n] < 9) SELECT [q].[n] FROM [q]",
    ),
    ("tsql", "2017", "SELECT [a].[x], RAND(CHECKSUM(NEWID())) AS [r] FROM [a] ORDER BY NEWID()"),
    (
        "tsql",
        "2017",
        "SELECT [a].[x] FROM [a] LEFT OUTER JOIN [b] ON ([a].[id] = [b].[a_id] AND ([b].[y] = %s)) CROSS JOIN [c] WHERE [b].[id] IS NULL",
    ),
    (
        "tsql",
        "2022",
        "SELECT GREATEST([a].[x], %s) AS [g], DATETRUNC(iso_week, [a].[d]) AS [w], [a].[x] << 2 AS [s] FROM [a] WHERE [a].[x] IS NOT DISTINCT FROM %s",
    ),
    (
        "tsql",
        "2017",
        "SELECT JSON_QUERY((SELECT [a].[x] AS [x], [a].[y] AS [y] FOR JSON PATH, INCLUDE_NULL_VALUES, WITHOUT_ARRAY_WRAPPER)) AS [j] FROM [a]",
    ),
    (
        "tsql",
        "2022",
        "SELECT JSON_ARRAY([a].[x], [a].[y] NULL ON NULL) AS [j], JSON_OBJECT('a': [a].[x] ABSENT ON NULL) AS [o] FROM [a]",
    ),
    ("tsql", "2025", "SELECT [a].[x] || N'a' AS [c] FROM [a] WHERE REGEXP_LIKE([a].[x], %s, 'i')"),
    (
        "tsql",
        "2017",
        "SELECT HASHBYTES('MD5', CAST([a].[x] AS VARCHAR(MAX))) AS [h], IIF([a].[x] = 1, 1, 0) AS [i], TRIM([a].[x]) AS [t] FROM [a]",
    ),
    ("tsql", "2017", "SELECT 1 AS [f] FROM [a] GROUP BY GROUPING SETS (([a].[x], [a].[y]), ([a].[x]))"),
    ("tsql", "2017", "SELECT [a].[limit], [a].[true], [a].[x]] y], '%s :p0 ?' AS [l] FROM [a] WHERE [a].[x] = ?"),
    (
        "tsql",
        "2017",
        "SELECT ISNULL(LAG([a].[x], 1) OVER (ORDER BY [a].[id]), 0) AS [p] FROM [a] WHERE [a].[x] = ANY (SELECT [b].[x] FROM [b])",
    ),
    # Oracle, as Django's own backend and ours write it
    (
        "oracle",
        "11g",
        'SELECT * FROM (SELECT "_SUB".*, ROWNUM AS "_RN" FROM (SELECT "A"."ID" AS COL1 FROM "A" ORDER BY "A"."ID") "_SUB" WHERE ROWNUM <= :arg0) WHERE "_RN" > :arg1',
    ),
    (
        "oracle",
        "19c",
        'SELECT "A"."ID" FROM "A" WHERE "A"."NAME" = :arg0 AND "A"."ACTIVE" = 1 OFFSET :arg1 ROWS FETCH NEXT :arg2 ROWS ONLY',
    ),
    (
        "oracle",
        "19c",
        'SELECT CASE WHEN EXISTS(SELECT 1 AS "A" FROM "B" U0 WHERE U0."ID" = "A"."ID") THEN 1 ELSE 0 END AS "X" FROM "A"',
    ),
    (
        "oracle",
        "19c",
        'SELECT "A"."X" FROM "A" WHERE DECODE("A"."X", %s, 0, 1) = 1 AND "A"."Y" LIKE TRANSLATE(%s USING NCHAR_CS) ESCAPE TRANSLATE(\'\\\' USING NCHAR_CS)',
    ),
    (
        "oracle",
        "19c",
        'SELECT "A"."X" FROM "A" WHERE UPPER("A"."X") LIKE UPPER(:1) ESCAPE \'\\\' OR REGEXP_LIKE("A"."X", :2, \'i\')',
    ),
    (
        "oracle",
        "11g",
        'SELECT LISTAGG("A"."X", \',\') WITHIN GROUP (ORDER BY "A"."X") AS "S" FROM "A" WHERE ROWNUM <= 3',
    ),
    ("oracle", "19c", "SELECT x.a FROM XMLTABLE('/x' PASSING :1 COLUMNS a NUMBER PATH 'a') x"),
    ("oracle", "19c", "SELECT j.v FROM JSON_TABLE(:p, '$[*]' COLUMNS (v NUMBER PATH '$')) j"),
    (
        "oracle",
        "19c",
        'SELECT COALESCE(JSON_QUERY("A"."J", \'$."a"\'), JSON_VALUE("A"."J", \'$."a"\' RETURNING NUMBER NULL ON ERROR)) AS "V" FROM "A" WHERE JSON_EXISTS("A"."J", q\'[$.a]\') AND JSON_EQUAL("A"."J", :1 ERROR ON ERROR)',
    ),
    (
        "oracle",
        "19c",
        'SELECT CAST((FROM_TZ("A"."D", \'+00:00\') AT TIME ZONE \'Europe/Paris\') AS TIMESTAMP) AS "Z", EXTRACT(DAY FROM "A"."D") AS "E", TO_NUMBER(TO_CHAR("A"."D", \'IW\')) AS "W" FROM "A"',
    ),
    (
        "oracle",
        "19c",
        'SELECT "A"."D" + NUMTODSINTERVAL(:1, \'SECOND\') + INTERVAL \'1\' DAY - INTERVAL \'1 02:03:04.5\' DAY(9) TO SECOND(6) AS "X", TIMESTAMP \'2020-01-01 00:00:00\' AS "Y", CAST(:2 AS INTERVAL DAY(9) TO SECOND(6)) AS "Z" FROM "A"',
    ),
    ("oracle", "19c", 'INSERT INTO "A" ("X", "Y") VALUES (%s, %s) RETURNING "A"."ID" INTO %s'),
    (
        "oracle",
        "19c",
        'INSERT INTO "A" ("X", "Y") SELECT * FROM (SELECT %s col_0, CAST(%s AS NVARCHAR2(10)) col_1 FROM DUAL UNION ALL SELECT %s, %s FROM DUAL)',
    ),
    (
        "oracle",
        "19c",
        'UPDATE "A" SET "X" = CASE WHEN "A"."ID" = 1 THEN \'\' ELSE NULL END WHERE ("A"."X", "A"."Y") IN ((1, 2), (3, 4))',
    ),
    (
        "oracle",
        "19c",
        'MERGE INTO "A" t USING (SELECT :1 AS id FROM DUAL) s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET t.x = 2 WHEN NOT MATCHED THEN INSERT (id, x) VALUES (s.id, 2)',
    ),
    ("oracle", "19c", 'SELECT "A"."X" FROM "A" FOR UPDATE OF "A"."X" SKIP LOCKED'),
    (
        "oracle",
        "19c",
        'SELECT * FROM ((SELECT "A"."X" AS "C" FROM "A" MINUS SELECT "B"."X" AS "C" FROM "B")) ORDER BY 1',
    ),
    (
        "oracle",
        "19c",
        'SELECT q."C" FROM (SELECT "A"."X" AS "C" FROM "A" ORDER BY "A"."X" FETCH FIRST 3 ROWS ONLY) q CROSS APPLY (SELECT q."C" + 1 AS "N" FROM DUAL) r WHERE r."N" > 1',
    ),
    (
        "oracle",
        "19c",
        'SELECT "A"."X" FROM "A" WHERE "A"."X" IN (SELECT U0."X" FROM "B" U0 ORDER BY U0."X" FETCH FIRST 3 ROWS ONLY)',
    ),
    (
        "oracle",
        "19c",
        'SELECT ROW_NUMBER() OVER (ORDER BY NULL) AS "R", MAX("A"."X") KEEP (DENSE_RANK LAST ORDER BY "A"."Y") AS "M" FROM "A" GROUP BY "A"."X"',
    ),
    (
        "oracle",
        "19c",
        'SELECT DBMS_LOB.SUBSTR("A"."T", 4000, 1) AS "T", DBMS_RANDOM.VALUE AS "R", LOWER(RAWTOHEX(STANDARD_HASH("A"."X", \'MD5\'))) AS "H", CHR(65 USING NCHAR_CS) AS "C" FROM "A"',
    ),
    (
        "oracle",
        "19c",
        'SELECT TRUNC("A"."D", \'MM\') AS "M", BITAND("A"."X", 3) AS "B", "A"."X" || N\'é\' AS "S", CAST("A"."X" AS DOUBLE PRECISION) AS "F", "A_SQ".nextval AS "N" FROM "A"',
    ),
    (
        "oracle",
        "19c",
        'SELECT "A"."X" + :p0 AS "K", COUNT(*) AS "N" FROM "A" GROUP BY "A"."X" + :p0 ORDER BY "N" DESC NULLS LAST',
    ),
    (
        "oracle",
        "19c",
        "WITH q (n) AS (SELECT 1 FROM DUAL UNION ALL SELECT q.n + 1 FROM q WHERE q.n < 9) SELECT q.n FROM q",
    ),
    (
        "oracle",
        "23ai",
        'SELECT "A"."X" > 3 AS "P", TRUE AS "T" FROM "A" WHERE "A"."ACTIVE" AND ("A"."X", "A"."Y") = (:1, :2)',
    ),
    (
        "oracle",
        "19c",
        'SELECT JSON_OBJECT(\'a\' VALUE "A"."X", KEY \'b\' VALUE "A"."Y" NULL ON NULL RETURNING CLOB) AS "J", JSON_ARRAY("A"."X" NULL ON NULL) AS "K" FROM "A" WHERE JSON_QUERY("A"."J", \'$\' WITH WRAPPER) = \'[true]\' AND JSON_EXISTS("A"."J", \'$?(@.a == $b)\' PASSING :1 AS "b" FALSE ON ERROR)',
    ),
    (
        "oracle",
        "21c",
        'SELECT COALESCE(JSON_VALUE("A"."J", \'$.a\'), JSON_QUERY("A"."J", \'$.a\' DISALLOW SCALARS)) AS "V", JSON_ARRAYAGG("A"."X" ORDER BY "A"."X" RETURNING CLOB) AS "G" FROM "A" GROUP BY "A"."J"',
    ),
    ("oracle", "12c", 'SELECT (SELECT q."X" FROM (SELECT "B"."X" FROM "B" WHERE "B"."Y" = "A"."Y") q) AS "S" FROM "A"'),
    ("oracle", "11g", 'SELECT (SELECT "B"."X" FROM "B" WHERE "B"."Y" = "A"."Y" AND ROWNUM <= 1) AS "S" FROM "A"'),
    ("oracle", "19c", '(SELECT "A"."X", "A"."Y" FROM "A") ORDER BY "X"'),
    ("oracle", "23ai", "SELECT 1"),
    ("oracle", "26ai", 'SELECT COUNT(*) FILTER (WHERE "A"."X" > 1) AS "C" FROM "A"'),
    ("oracle", "21c", 'SELECT "A"."X" FROM "A" EXCEPT ALL SELECT "B"."X" FROM "B"'),
    # DuckDB, PostgreSQL, SQLite
    (
        "duckdb",
        "1.4",
        '(SELECT "a"."x" FROM "a" ORDER BY "a"."x" LIMIT ?) UNION ALL (SELECT "b"."x" FROM "b") ORDER BY 1',
    ),
    ("duckdb", "1.4", 'SELECT COUNT(*) FILTER (WHERE "a"."x" > $p0) FROM "a" GROUP BY "a"."y" + $p0 LIMIT $p1'),
    ("postgres", "16", 'SELECT "a"."x" % %s FROM "a" WHERE "a"."x" = %s'.replace(" % ", " %% ")),
    (
        "postgres",
        "16",
        'INSERT INTO "a" ("x") VALUES ($1), ($2) ON CONFLICT ("x") DO UPDATE SET "x" = EXCLUDED."x" RETURNING "a"."id"',
    ),
    ("postgres", "16", 'SELECT "a"."j" ? %s FROM "a"'),
    (
        "sqlite",
        "3.40",
        'SELECT "a"."x" FROM "a" UNION SELECT * FROM (SELECT "b"."x" FROM "b" ORDER BY "b"."x" LIMIT 3) LIMIT -1 OFFSET ?',
    ),
)
