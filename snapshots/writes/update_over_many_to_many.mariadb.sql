-- Entry.objects.filter(authors__name='John Lennon').update(rating=1)

UPDATE `example_entry` SET `rating` = %s
WHERE
  `example_entry`.`id` IN (
    SELECT
      `u0`.`id`
    FROM `example_entry` AS `u0`
    INNER JOIN `example_entry_authors` AS `u1`
      ON (
        `u0`.`id` = `u1`.`entry_id`
      )
    INNER JOIN `example_author` AS `u2`
      ON (
        `u1`.`author_id` = `u2`.`id`
      )
    WHERE
      `u2`.`name` = %s
  );
-- parameters: (1, 'John Lennon')
