-- Entry.objects.filter(blog__name='Cheddar Talk').update(rating=5)

UPDATE `example_entry` SET `rating` = %s
WHERE
  `example_entry`.`id` IN (
    SELECT
      `u0`.`id`
    FROM `example_entry` AS `u0`
    INNER JOIN `example_blog` AS `u1`
      ON (
        `u0`.`blog_id` = `u1`.`id`
      )
    WHERE
      `u1`.`name` = %s
  );
-- parameters: (5, 'Cheddar Talk')
