-- Person.objects.annotate(v=Chr(Length('nickname') + 60)).filter(v=None).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  CASE
    WHEN NOT (
      CHAR_LENGTH(`example_person`.`nickname`) + %s
    ) IS NULL
    THEN CONVERT(
      CHAR((
        CHAR_LENGTH(`example_person`.`nickname`) + %s
      ) USING utf32) USING utf8mb4
    )
  END AS `v`
FROM `example_person`
WHERE
  CASE
    WHEN NOT (
      CHAR_LENGTH(`example_person`.`nickname`) + %s
    ) IS NULL
    THEN CONVERT(
      CHAR((
        CHAR_LENGTH(`example_person`.`nickname`) + %s
      ) USING utf32) USING utf8mb4
    )
  END IS NULL
ORDER BY
  `example_person`.`id` ASC;
-- parameters: (60, 60, 60, 60)
