-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).filter(v=None).order_by('pk')

SELECT
  [example_person].[id],
  [example_person].[name],
  [example_person].[nickname],
  [example_person].[born],
  CASE
    WHEN (
      (
        LEN([example_person].[nickname] + '.') - 1
      ) + %s
    ) >= 65536
    THEN (
      NCHAR(
        55296 + (
          (
            (
              LEN([example_person].[nickname] + '.') - 1
            ) + %s
          ) - 65536
        ) / 1024
      ) + NCHAR(
        56320 + (
          (
            (
              LEN([example_person].[nickname] + '.') - 1
            ) + %s
          ) - 65536
        ) %% 1024
      )
    )
    ELSE NCHAR((
      (
        LEN([example_person].[nickname] + '.') - 1
      ) + %s
    ))
  END AS [v]
FROM [example_person]
WHERE
  CASE
    WHEN (
      (
        LEN([example_person].[nickname] + '.') - 1
      ) + %s
    ) >= 65536
    THEN (
      NCHAR(
        55296 + (
          (
            (
              LEN([example_person].[nickname] + '.') - 1
            ) + %s
          ) - 65536
        ) / 1024
      ) + NCHAR(
        56320 + (
          (
            (
              LEN([example_person].[nickname] + '.') - 1
            ) + %s
          ) - 65536
        ) %% 1024
      )
    )
    ELSE NCHAR((
      (
        LEN([example_person].[nickname] + '.') - 1
      ) + %s
    ))
  END IS NULL
ORDER BY
  [example_person].[id] ASC;
-- parameters: (60, 60, 60, 60, 60, 60, 60, 60)
