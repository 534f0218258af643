-- Author.objects.annotate(v=Chr(Length('name') + 60)).order_by('pk')

SELECT
  [example_author].[id],
  [example_author].[name],
  [example_author].[email],
  CASE
    WHEN (
      (
        LEN([example_author].[name] + '.') - 1
      ) + %s
    ) >= 65536
    THEN (
      NCHAR(
        55296 + (
          (
            (
              LEN([example_author].[name] + '.') - 1
            ) + %s
          ) - 65536
        ) / 1024
      ) + NCHAR(
        56320 + (
          (
            (
              LEN([example_author].[name] + '.') - 1
            ) + %s
          ) - 65536
        ) %% 1024
      )
    )
    ELSE NCHAR((
      (
        LEN([example_author].[name] + '.') - 1
      ) + %s
    ))
  END AS [v]
FROM [example_author]
ORDER BY
  [example_author].[id] ASC;
-- parameters: (60, 60, 60, 60)
